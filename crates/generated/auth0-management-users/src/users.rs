// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `users`.

/// The group `authentication_methods`.
pub mod authentication_methods;
/// The group `authenticators`.
pub mod authenticators;
/// The group `connected_accounts`.
pub mod connected_accounts;
/// The group `effective_permissions`.
pub mod effective_permissions;
/// The group `effective_roles`.
pub mod effective_roles;
/// The group `enrollments`.
pub mod enrollments;
/// The group `groups`.
pub mod groups;
/// The group `identities`.
pub mod identities;
/// The group `logs`.
pub mod logs;
/// The group `multifactor`.
pub mod multifactor;
/// The group `organizations`.
pub mod organizations;
/// The group `permissions`.
pub mod permissions;
/// The group `refresh_token`.
pub mod refresh_token;
/// The group `risk_assessments`.
pub mod risk_assessments;
/// The group `roles`.
pub mod roles;
/// The group `sessions`.
pub mod sessions;
/// Calls of the group `users`.
#[derive(Clone, Debug)]
pub struct Users {
    client: auth0_sdk_core::Client,
}
impl Users {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `authentication_methods`.
    #[must_use]
    pub fn authentication_methods(
        &self,
    ) -> authentication_methods::AuthenticationMethods {
        authentication_methods::AuthenticationMethods::new(self.client.clone())
    }
    /// The group `authenticators`.
    #[must_use]
    pub fn authenticators(&self) -> authenticators::Authenticators {
        authenticators::Authenticators::new(self.client.clone())
    }
    /// The group `connected_accounts`.
    #[must_use]
    pub fn connected_accounts(&self) -> connected_accounts::ConnectedAccounts {
        connected_accounts::ConnectedAccounts::new(self.client.clone())
    }
    /// The group `effective_permissions`.
    #[must_use]
    pub fn effective_permissions(&self) -> effective_permissions::EffectivePermissions {
        effective_permissions::EffectivePermissions::new(self.client.clone())
    }
    /// The group `effective_roles`.
    #[must_use]
    pub fn effective_roles(&self) -> effective_roles::EffectiveRoles {
        effective_roles::EffectiveRoles::new(self.client.clone())
    }
    /// The group `enrollments`.
    #[must_use]
    pub fn enrollments(&self) -> enrollments::Enrollments {
        enrollments::Enrollments::new(self.client.clone())
    }
    /// The group `groups`.
    #[must_use]
    pub fn groups(&self) -> groups::Groups {
        groups::Groups::new(self.client.clone())
    }
    /// The group `identities`.
    #[must_use]
    pub fn identities(&self) -> identities::Identities {
        identities::Identities::new(self.client.clone())
    }
    /// The group `logs`.
    #[must_use]
    pub fn logs(&self) -> logs::Logs {
        logs::Logs::new(self.client.clone())
    }
    /// The group `multifactor`.
    #[must_use]
    pub fn multifactor(&self) -> multifactor::Multifactor {
        multifactor::Multifactor::new(self.client.clone())
    }
    /// The group `organizations`.
    #[must_use]
    pub fn organizations(&self) -> organizations::Organizations {
        organizations::Organizations::new(self.client.clone())
    }
    /// The group `permissions`.
    #[must_use]
    pub fn permissions(&self) -> permissions::Permissions {
        permissions::Permissions::new(self.client.clone())
    }
    /// The group `refresh_token`.
    #[must_use]
    pub fn refresh_token(&self) -> refresh_token::RefreshToken {
        refresh_token::RefreshToken::new(self.client.clone())
    }
    /// The group `risk_assessments`.
    #[must_use]
    pub fn risk_assessments(&self) -> risk_assessments::RiskAssessments {
        risk_assessments::RiskAssessments::new(self.client.clone())
    }
    /// The group `roles`.
    #[must_use]
    pub fn roles(&self) -> roles::Roles {
        roles::Roles::new(self.client.clone())
    }
    /// The group `sessions`.
    #[must_use]
    pub fn sessions(&self) -> sessions::Sessions {
        sessions::Sessions::new(self.client.clone())
    }
    /// `POST /users`
    ///
    /// Scopes: `create:users`. Statuses: 201, 400, 401, 403, 409, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-users>
    pub fn create(&self, body: crate::types::CreateUser) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /users/{id}`
    ///
    /// Scopes: `delete:users`, `delete:current_user`. Statuses: 204, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/delete-users-by-id>
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /users/{id}`
    ///
    /// Scopes: `read:users`, `read:current_user`, `read:user_idp_tokens`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-users-by-id>
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
            include_fields: None,
        }
    }
    /// `GET /users`
    ///
    /// Scopes: `read:users`, `read:user_idp_tokens`. Paged by offset. Statuses: 200, 400, 401, 403, 429, 503.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/get-users>
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            connection: None,
            fields: None,
            include_fields: None,
            page: None,
            per_page: None,
            primary_order: None,
            q: None,
            search_engine: None,
            sort: None,
        }
    }
    /// `GET /users-by-email`
    ///
    /// Scopes: `read:users`. Statuses: 200, 400, 401, 403, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users-by-email/get-users-by-email>
    pub fn list_users_by_email(&self, email: impl Into<String>) -> ListUsersByEmail {
        ListUsersByEmail {
            call: self.client.call(&LIST_USERS_BY_EMAIL),
            email: email.into(),
            fields: None,
            include_fields: None,
        }
    }
    /// `POST /users/{id}/recovery-code-regeneration`
    ///
    /// Scopes: `update:users`. Statuses: 200, 400, 401, 403, 404.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/post-recovery-code-regeneration>
    pub fn regenerate_recovery_code(
        &self,
        id: impl Into<String>,
    ) -> RegenerateRecoveryCode {
        RegenerateRecoveryCode {
            call: self.client.call(&REGENERATE_RECOVERY_CODE),
            id: id.into(),
        }
    }
    /// `POST /users/{id}/revoke-access`
    ///
    /// Scopes: `delete:sessions`, `delete:refresh_tokens`. Statuses: 202, 400, 401, 403, 429. Sent again after a failure as if it were a PUT.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/user-revoke-access>
    pub fn revoke_access(
        &self,
        id: impl Into<String>,
        body: crate::types::RevokeUserAccess,
    ) -> RevokeAccess {
        RevokeAccess {
            call: self.client.call(&REVOKE_ACCESS),
            id: id.into(),
            body: body,
        }
    }
    /// `PATCH /users/{id}`
    ///
    /// Scopes: `update:users`, `update:users_app_metadata`, `update:current_user_metadata`. Statuses: 200, 400, 401, 403, 404, 429.
    ///
    /// <https://auth0.com/docs/api/management/v2/users/patch-users-by-id>
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateUser,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_users",
    method: "POST",
    path: "/users",
    scopes: &["create:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /users`](https://auth0.com/docs/api/management/v2/users/post-users).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateUser,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_users(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::CreateUserResponse);
auth0_sdk_core::custom_domain_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_users_by_id",
    method: "DELETE",
    path: "/users/{id}",
    scopes: &["delete:users", "delete:current_user"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`DELETE /users/{id}`](https://auth0.com/docs/api/management/v2/users/delete-users-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Delete {
    call: auth0_sdk_core::Call,
    id: String,
}
impl Delete {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &DELETE;
}
impl Delete {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::delete_users_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_users_by_id",
    method: "GET",
    path: "/users/{id}",
    scopes: &["read:users", "read:current_user", "read:user_idp_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users/{id}`](https://auth0.com/docs/api/management/v2/users/get-users-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    fields: Option<String>,
    include_fields: Option<bool>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_users_by_id(
                &self.call,
                &self.id,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::GetUserResponse);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_users",
    method: "GET",
    path: "/users",
    scopes: &["read:users", "read:user_idp_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users`](https://auth0.com/docs/api/management/v2/users/get-users).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    connection: Option<String>,
    fields: Option<String>,
    include_fields: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    primary_order: Option<bool>,
    q: Option<String>,
    search_engine: Option<crate::types::SearchEngineVersionsEnum>,
    sort: Option<String>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `connection`.
    pub fn connection(mut self, connection: impl Into<String>) -> Self {
        self.connection = Some(connection.into());
        self
    }
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
    /// The query parameter `page`.
    ///
    /// At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// At least 0. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// The query parameter `primary_order`.
    pub fn primary_order(mut self, primary_order: bool) -> Self {
        self.primary_order = Some(primary_order);
        self
    }
    /// The query parameter `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
    /// The query parameter `search_engine`.
    pub fn search_engine(
        mut self,
        search_engine: impl Into<crate::types::SearchEngineVersionsEnum>,
    ) -> Self {
        self.search_engine = Some(search_engine.into());
        self
    }
    /// The query parameter `sort`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_users(
                &self.call,
                self.connection.as_deref(),
                self.fields.as_deref(),
                self.include_fields,
                Some(true),
                self.page,
                self.per_page,
                self.primary_order,
                self.q.as_deref(),
                self.search_engine.as_ref().map(|value| value.as_str()),
                self.sort.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListUsersPage);
auth0_sdk_core::paginated_call!(List => crate ::types::ListUsersPage, offset);
static LIST_USERS_BY_EMAIL: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_users-by-email",
    method: "GET",
    path: "/users-by-email",
    scopes: &["read:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`GET /users-by-email`](https://auth0.com/docs/api/management/v2/users-by-email/get-users-by-email).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListUsersByEmail {
    call: auth0_sdk_core::Call,
    email: String,
    fields: Option<String>,
    include_fields: Option<bool>,
}
impl ListUsersByEmail {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST_USERS_BY_EMAIL;
}
impl ListUsersByEmail {
    /// The query parameter `fields`.
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
    /// The query parameter `include_fields`.
    pub fn include_fields(mut self, include_fields: bool) -> Self {
        self.include_fields = Some(include_fields);
        self
    }
}
impl ListUsersByEmail {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::get_users_by_email(
                &self.call,
                &self.email,
                self.fields.as_deref(),
                self.include_fields,
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(ListUsersByEmail => Vec < crate ::types::User >);
static REGENERATE_RECOVERY_CODE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_recovery-code-regeneration",
    method: "POST",
    path: "/users/{id}/recovery-code-regeneration",
    scopes: &["update:users"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`POST /users/{id}/recovery-code-regeneration`](https://auth0.com/docs/api/management/v2/users/post-recovery-code-regeneration).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RegenerateRecoveryCode {
    call: auth0_sdk_core::Call,
    id: String,
}
impl RegenerateRecoveryCode {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REGENERATE_RECOVERY_CODE;
}
impl RegenerateRecoveryCode {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_recovery_code_regeneration(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(
    RegenerateRecoveryCode => crate ::types::RegenerateUsersRecoveryCodeResponse
);
static REVOKE_ACCESS: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "user_revoke_access",
    method: "POST",
    path: "/users/{id}/revoke-access",
    scopes: &["delete:sessions", "delete:refresh_tokens"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::Idempotent,
};
/// A call of [`POST /users/{id}/revoke-access`](https://auth0.com/docs/api/management/v2/users/user-revoke-access).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RevokeAccess {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::RevokeUserAccess,
}
impl RevokeAccess {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &REVOKE_ACCESS;
}
impl RevokeAccess {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::user_revoke_access(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(RevokeAccess);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_users_by_id",
    method: "PATCH",
    path: "/users/{id}",
    scopes: &[
        "update:users",
        "update:users_app_metadata",
        "update:current_user_metadata",
    ],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of [`PATCH /users/{id}`](https://auth0.com/docs/api/management/v2/users/patch-users-by-id).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateUser,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_users_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::UpdateUserResponse);
auth0_sdk_core::custom_domain_call!(Update);
