// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_actions(
    call: &auth0_sdk_core::Call,
    action_name: Option<&str>,
    deployed: Option<bool>,
    installed: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    trigger_id: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/actions/actions"));
    let mut request = call.http_client().get(url);
    if action_name.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("actionName", &action_name));
    }
    if deployed.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("deployed", &deployed));
    }
    if installed.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("installed", &installed));
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if trigger_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("triggerId", &trigger_id));
    }
    Ok(request)
}
pub(crate) fn post_action(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateAction,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/actions/actions"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_action_versions(
    call: &auth0_sdk_core::Call,
    action_id: &str,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/actions/{}/versions", auth0_sdk_core::path_segment("action_id",
                action_id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    Ok(request)
}
pub(crate) fn get_action_version(
    call: &auth0_sdk_core::Call,
    action_id: &str,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/actions/{}/versions/{}",
                auth0_sdk_core::path_segment("action_id", action_id) ?,
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_deploy_draft_version(
    call: &auth0_sdk_core::Call,
    action_id: &str,
    id: &str,
    body: &crate::types::DeployActionVersion,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/actions/{}/versions/{}/deploy",
                auth0_sdk_core::path_segment("action_id", action_id) ?,
                auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_action(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/actions/actions/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_action(
    call: &auth0_sdk_core::Call,
    id: &str,
    force: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/actions/actions/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    let mut request = call.http_client().delete(url);
    if force.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("force", &force));
    }
    Ok(request)
}
pub(crate) fn patch_action(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateAction,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/actions/actions/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn post_deploy_action(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/actions/{}/deploy", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn post_test_action(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::TestAction,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/actions/{}/test", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_execution(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/executions/{}", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_action_modules(
    call: &auth0_sdk_core::Call,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/actions/modules"));
    let mut request = call.http_client().get(url);
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    Ok(request)
}
pub(crate) fn post_action_module(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateActionModule,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/actions/modules"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_action_module(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/actions/modules/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn delete_action_module(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/actions/modules/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_action_module(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateActionModule,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/actions/modules/{}", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_action_module_actions(
    call: &auth0_sdk_core::Call,
    id: &str,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/modules/{}/actions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    Ok(request)
}
pub(crate) fn post_action_module_rollback(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::RollbackActionModule,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/modules/{}/rollback", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_action_module_versions(
    call: &auth0_sdk_core::Call,
    id: &str,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/modules/{}/versions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    Ok(request)
}
pub(crate) fn post_action_module_version(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/modules/{}/versions", auth0_sdk_core::path_segment("id", id) ?
            ),
        );
    Ok(call.http_client().post(url))
}
pub(crate) fn get_action_module_version(
    call: &auth0_sdk_core::Call,
    id: &str,
    version_id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/modules/{}/versions/{}", auth0_sdk_core::path_segment("id", id)
                ?, auth0_sdk_core::path_segment("version_id", version_id) ?
            ),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn get_triggers(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/actions/triggers"));
    Ok(call.http_client().get(url))
}
pub(crate) fn get_bindings(
    call: &auth0_sdk_core::Call,
    trigger_id: &str,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/triggers/{}/bindings",
                auth0_sdk_core::path_segment("trigger_id", trigger_id) ?
            ),
        );
    let mut request = call.http_client().get(url);
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    Ok(request)
}
pub(crate) fn patch_bindings(
    call: &auth0_sdk_core::Call,
    trigger_id: &str,
    body: &crate::types::UpdateActionBindings,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/actions/triggers/{}/bindings",
                auth0_sdk_core::path_segment("trigger_id", trigger_id) ?
            ),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_hooks(
    call: &auth0_sdk_core::Call,
    enabled: Option<bool>,
    fields: Option<&str>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
    trigger_id: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/hooks"));
    let mut request = call.http_client().get(url);
    if enabled.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("enabled", &enabled));
    }
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    if include_totals.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            );
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    if trigger_id.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("triggerId", &trigger_id));
    }
    Ok(request)
}
pub(crate) fn post_hooks(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateHook,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/hooks"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_hooks_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/hooks/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    Ok(request)
}
pub(crate) fn delete_hooks_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/hooks/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_hooks_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateHook,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/hooks/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_secrets(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/hooks/{}/secrets", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().get(url))
}
pub(crate) fn post_secrets(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/hooks/{}/secrets", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_secrets(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &::std::vec::Vec<::std::string::String>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/hooks/{}/secrets", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().delete(url).json(&body))
}
pub(crate) fn patch_secrets(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/hooks/{}/secrets", auth0_sdk_core::path_segment("id", id) ?),
        );
    Ok(call.http_client().patch(url).json(&body))
}
pub(crate) fn get_rules(
    call: &auth0_sdk_core::Call,
    enabled: Option<bool>,
    fields: Option<&str>,
    include_fields: Option<bool>,
    include_totals: Option<bool>,
    page: Option<i64>,
    per_page: Option<i64>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/rules"));
    let mut request = call.http_client().get(url);
    if enabled.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("enabled", &enabled));
    }
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    if include_fields.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            );
    }
    if include_totals.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_totals", &include_totals),
            );
    }
    if page.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("page", &page));
    }
    if per_page.is_some() {
        request = request
            .query(&progenitor_client::QueryParam::new("per_page", &per_page));
    }
    Ok(request)
}
pub(crate) fn post_rules(
    call: &auth0_sdk_core::Call,
    body: &crate::types::CreateRule,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/rules"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn get_rules_configs(
    call: &auth0_sdk_core::Call,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/rules-configs"));
    Ok(call.http_client().get(url))
}
pub(crate) fn put_rules_configs_by_key(
    call: &auth0_sdk_core::Call,
    key: &str,
    body: &crate::types::SetRulesConfig,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/rules-configs/{}", auth0_sdk_core::path_segment("key", key) ?),
        );
    Ok(call.http_client().put(url).json(&body))
}
pub(crate) fn delete_rules_configs_by_key(
    call: &auth0_sdk_core::Call,
    key: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!("/rules-configs/{}", auth0_sdk_core::path_segment("key", key) ?),
        );
    Ok(call.http_client().delete(url))
}
pub(crate) fn get_rules_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    fields: Option<&str>,
    include_fields: Option<bool>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/rules/{}", auth0_sdk_core::path_segment("id", id) ?));
    let mut request = call.http_client().get(url);
    if fields.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("fields", &fields));
    }
    if include_fields.is_some() {
        request = request
            .query(
                &progenitor_client::QueryParam::new("include_fields", &include_fields),
            );
    }
    Ok(request)
}
pub(crate) fn delete_rules_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/rules/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().delete(url))
}
pub(crate) fn patch_rules_by_id(
    call: &auth0_sdk_core::Call,
    id: &str,
    body: &crate::types::UpdateRule,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(format_args!("/rules/{}", auth0_sdk_core::path_segment("id", id) ?));
    Ok(call.http_client().patch(url).json(&body))
}
