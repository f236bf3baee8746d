// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! Calls of the group `ships`.

/// The group `crew`.
pub mod crew;
/// The group `imports`.
pub mod imports;
/// Calls of the group `ships`.
#[derive(Clone, Debug)]
pub struct Ships {
    client: auth0_sdk_core::Client,
}
impl Ships {
    #[doc(hidden)]
    #[must_use]
    pub fn new(client: auth0_sdk_core::Client) -> Self {
        Self { client }
    }
    /// The group `crew`.
    #[must_use]
    pub fn crew(&self) -> crew::Crew {
        crew::Crew::new(self.client.clone())
    }
    /// The group `imports`.
    #[must_use]
    pub fn imports(&self) -> imports::Imports {
        imports::Imports::new(self.client.clone())
    }
    /// `POST /ships`
    ///
    /// Scopes: `create:ships`. Statuses: 201, 401, 429.
    pub fn create(&self, body: crate::types::CreateShip) -> Create {
        Create {
            call: self.client.call(&CREATE),
            body: body,
        }
    }
    /// `DELETE /ships/{id}`
    ///
    /// Scopes: `delete:ships`. Statuses: 204, 401, 429.
    pub fn delete(&self, id: impl Into<String>) -> Delete {
        Delete {
            call: self.client.call(&DELETE),
            id: id.into(),
        }
    }
    /// `GET /ships/{id}`
    ///
    /// Scopes: `read:ships`, `read:ship_secrets`. Statuses: 200, 401, 429.
    pub fn get(&self, id: impl Into<String>) -> Get {
        Get {
            call: self.client.call(&GET),
            id: id.into(),
            fields: None,
        }
    }
    /// `GET /ships`
    ///
    /// Scopes: `read:ships`. Paged by offset or by checkpoint. Statuses: 200, 401, 429.
    pub fn list(&self) -> List {
        List {
            call: self.client.call(&LIST),
            from: None,
            kinds: None,
            page: None,
            per_page: None,
            sort: None,
            take: None,
            type_: None,
        }
    }
    /// `PATCH /ships/{id}`
    ///
    /// Scopes: `update:ships`. Statuses: 200, 401, 429.
    pub fn update(
        &self,
        id: impl Into<String>,
        body: crate::types::UpdateShip,
    ) -> Update {
        Update {
            call: self.client.call(&UPDATE),
            id: id.into(),
            body: body,
        }
    }
}
static CREATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "post_ships",
    method: "POST",
    path: "/ships",
    scopes: &["create:ships"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `POST /ships`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: auth0_sdk_core::Call,
    body: crate::types::CreateShip,
}
impl Create {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &CREATE;
}
impl Create {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::post_ships(&self.call, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Create => crate ::types::Ship);
auth0_sdk_core::custom_domain_call!(Create);
static DELETE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "delete_ships_by_id",
    method: "DELETE",
    path: "/ships/{id}",
    scopes: &["delete:ships"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `DELETE /ships/{id}`.
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
        crate::operations::delete_ships_by_id(&self.call, &self.id)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::empty_call!(Delete);
static GET: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_ships_by_id",
    method: "GET",
    path: "/ships/{id}",
    scopes: &["read:ships", "read:ship_secrets"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `GET /ships/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: auth0_sdk_core::Call,
    id: String,
    fields: Option<Vec<String>>,
}
impl Get {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &GET;
}
impl Get {
    /// The query parameter `fields`.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
}
impl Get {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let fields: Option<Vec<String>> = self
            .fields
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_ships_by_id(&self.call, &self.id, fields.as_ref())
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Get => crate ::types::Ship);
static LIST: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "get_ships",
    method: "GET",
    path: "/ships",
    scopes: &["read:ships"],
    custom_domain: auth0_sdk_core::CustomDomain::Supported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `GET /ships`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: auth0_sdk_core::Call,
    from: Option<String>,
    kinds: Option<Vec<crate::types::ShipKind>>,
    page: Option<i64>,
    per_page: Option<i64>,
    sort: Option<crate::types::GetShipsSort>,
    take: Option<i64>,
    type_: Option<String>,
}
impl List {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &LIST;
}
impl List {
    /// The query parameter `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
    /// The query parameter `kinds`.
    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = impl Into<crate::types::ShipKind>>,
    ) -> Self {
        self.kinds = Some(kinds.into_iter().map(Into::into).collect());
        self
    }
    /// The query parameter `page`.
    ///
    /// Default in the document: `0`. At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
    /// The query parameter `per_page`.
    ///
    /// Default in the document: `50`. At most 100.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
    /// The query parameter `sort`.
    pub fn sort(mut self, sort: impl Into<crate::types::GetShipsSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// The query parameter `take`.
    pub fn take(mut self, take: i64) -> Self {
        self.take = Some(take);
        self
    }
    /// The query parameter `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
impl List {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        let kinds: Option<Vec<String>> = self
            .kinds
            .as_ref()
            .map(|values| values.iter().map(ToString::to_string).collect());
        crate::operations::get_ships(
                &self.call,
                self.from.as_deref(),
                auth0_sdk_core::totals_unless_checkpoint(
                    self.from.as_deref(),
                    self.take,
                ),
                kinds.as_ref(),
                self.page,
                self.per_page,
                self.sort.as_ref().map(|value| value.as_str()),
                self.take,
                self.type_.as_deref(),
            )
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(List => crate ::types::ListShipsPage);
auth0_sdk_core::custom_domain_call!(List);
auth0_sdk_core::paginated_call!(List => crate ::types::ListShipsPage, both);
static UPDATE: auth0_sdk_core::Operation = auth0_sdk_core::Operation {
    id: "patch_ships_by_id",
    method: "PATCH",
    path: "/ships/{id}",
    scopes: &["update:ships"],
    custom_domain: auth0_sdk_core::CustomDomain::Unsupported,
    idempotency: auth0_sdk_core::Idempotency::ByMethod,
};
/// A call of `PATCH /ships/{id}`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: auth0_sdk_core::Call,
    id: String,
    body: crate::types::UpdateShip,
}
impl Update {
    /// What is known of the operation before it is called, such as its scopes.
    pub const OPERATION: &'static auth0_sdk_core::Operation = &UPDATE;
}
impl Update {
    pub(super) fn request(&self) -> auth0_sdk_core::Result<auth0_sdk_core::Request> {
        crate::operations::patch_ships_by_id(&self.call, &self.id, &self.body)
            .and_then(auth0_sdk_core::Request::build)
    }
}
auth0_sdk_core::json_call!(Update => crate ::types::Ship);
