//! Where pages by offset end: a list gives no more than its first thousand rows
//! this way, however many it has.

use http::StatusCode;

use crate::problem::Problem;
use crate::query_string::QueryString;
use crate::spec::Operation;

const ROWS: u64 = 1_000;
const USUAL_PAGE: u64 = 50;
/// The list that is a search, which has no checkpoints to go on by.
const SEARCH: &str = "/users";

/// Refuses a page that reaches beyond the wall of its list. Lists that can be read
/// by checkpoints have one, and so has the search for users; the others are
/// short, and end where they end.
pub(crate) fn check(operation: &Operation, query: &QueryString) -> Result<(), Problem> {
    let asked = |name: &str| query.first(name).is_some();
    let has_checkpoints = operation.has_query("take");
    let is_walled = has_checkpoints || operation.path == SEARCH;
    if !operation.has_query("page") || !is_walled || asked("from") || asked("take") {
        return Ok(());
    }
    let page = query.number("page")?.unwrap_or(0);
    let size = query.number("per_page")?.unwrap_or(USUAL_PAGE);
    if page.saturating_mul(size).saturating_add(size) <= ROWS {
        return Ok(());
    }
    let message = if has_checkpoints {
        format!(
            "Requesting page {page} exceeds the allowed maximum of {ROWS} records. To fetch \
             results beyond {ROWS}, use the checkpoint pagination method."
        )
    } else {
        format!("You can only page through the first {ROWS} records.")
    };
    let status = StatusCode::BAD_REQUEST;
    Err(Problem::new(status, "invalid_paging", message))
}
