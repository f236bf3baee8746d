// Written by `cargo xtask regen`. Change the generator in `codegen/`, never this file.
//! The requests of the operations, as plain functions.

pub(crate) fn get_ships(
    call: &auth0_sdk_core::Call,
    decks: Option<&::std::vec::Vec<::std::string::String>>,
    flag: Option<&str>,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/ships"));
    let mut request = call.http_client().get(url);
    if decks.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("decks", &decks));
    }
    if flag.is_some() {
        request = request.query(&progenitor_client::QueryParam::new("flag", &flag));
    }
    Ok(request)
}
pub(crate) fn post_ships(
    call: &auth0_sdk_core::Call,
    body: &crate::types::Ship,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call.url(format_args!("/ships"));
    Ok(call.http_client().post(url).json(&body))
}
pub(crate) fn delete_crew(
    call: &auth0_sdk_core::Call,
    id: &str,
    type_: &str,
) -> auth0_sdk_core::Result<reqwest::RequestBuilder> {
    let url = call
        .url(
            format_args!(
                "/ships/{}/crew/{}", auth0_sdk_core::path_segment("id", id) ?,
                auth0_sdk_core::path_segment("type_", type_) ?
            ),
        );
    Ok(call.http_client().delete(url))
}
