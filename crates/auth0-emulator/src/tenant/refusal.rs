//! Why the tenant's own rules refuse a change or a question.

/// A refusal, without the words and codes in which an API tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    UserExists,
    NoSuchUser,
    /// A user cannot be linked to itself.
    SameUser,
    NoSuchIdentity,
    /// The first identity is the user itself.
    MainIdentity,
    NoSuchSession,
    NoSuchKey,
    KeyInUse,
    NoSuchRefreshToken,
    NoSuchConnection,
    ConnectionExists,
    OrganizationExists,
    NoSuchOrganization,
    NoSuchMember,
    RoleExists,
    NoSuchRole,
    NoSuchGroup,
    NoSuchJob,
    EventsGone,
}
