//! Why the tenant's own rules refuse a change or a question.

/// A refusal, without the words and codes in which an API tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    UserExists,
    NoSuchUser,
    NoSuchConnection,
    OrganizationExists,
    NoSuchOrganization,
    NoSuchMember,
    RoleExists,
    NoSuchRole,
    NoSuchJob,
    EventsGone,
}
