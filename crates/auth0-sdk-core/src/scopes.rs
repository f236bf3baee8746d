//! Which scopes a program needs, reckoned from the operations that it calls.
//!
//! It knows what the documents say: that of an operation's scopes, one is enough. What a
//! server wants beyond that, it says in its answer.

use std::collections::BTreeSet;

use crate::Operation;

/// The smallest set of scopes with which every one of the operations is permitted.
///
/// Where several sets are equally small, it is the one that permits the fewest changes
/// (`read:` before anything else), then the one whose scopes the operations list first.
/// The order of the operations makes no difference. Scopes about the `current_user` are
/// for tokens of people, and are taken only where an operation has no other.
///
/// # Example
///
/// ```
/// use auth0_sdk_core::{CustomDomain, Idempotency, Operation, least_scopes};
///
/// const fn operation(id: &'static str, scopes: &'static [&'static str]) -> Operation {
///     let (custom_domain, idempotency) = (CustomDomain::Unsupported, Idempotency::ByMethod);
///     Operation { id, method: "GET", path: "/", scopes, custom_domain, idempotency }
/// }
///
/// let job = operation("job", &["create:users", "read:users"]);
/// let roles = operation("roles", &["read:roles", "read:users"]);
/// assert!(least_scopes([&job, &roles]).into_iter().eq(["read:users"]));
/// ```
pub fn least_scopes<'a>(
    operations: impl IntoIterator<Item = &'a Operation>,
) -> BTreeSet<&'static str> {
    let alternatives = operations.into_iter().map(alternatives);
    let mut open: Vec<_> = alternatives.filter(|all| !all.is_empty()).collect();
    open.sort();
    open.dedup();
    let all = open.clone();
    // Whatever permits an operation with fewer alternatives permits those with more.
    let fewer = |one: &[&str], other: &[&str]| other.len() < one.len() && contains(one, other);
    open.retain(|one| !all.iter().any(|other| fewer(one, other)));
    let mut least = BTreeSet::new();
    while let Some(first) = open.pop() {
        least.extend(smallest(&connected(first, &mut open)));
    }
    least
}

/// The scopes of an operation that are of use, in its own order.
fn alternatives(operation: &Operation) -> Vec<&'static str> {
    let own = |scope: &&str| scope.contains(":current_user");
    let of_tenant = operation.scopes.iter().copied();
    let of_tenant: Vec<_> = of_tenant.filter(|scope| !own(scope)).collect();
    if of_tenant.is_empty() {
        return operation.scopes.to_vec();
    }
    of_tenant
}

fn contains(larger: &[&str], smaller: &[&str]) -> bool {
    smaller.iter().all(|scope| larger.contains(scope))
}

/// Takes out of the list what is tied to the first by scopes in common. What is not can
/// be decided apart, which keeps the search small.
fn connected(
    first: Vec<&'static str>,
    open: &mut Vec<Vec<&'static str>>,
) -> Vec<Vec<&'static str>> {
    let mut tied = vec![first];
    let mut reached = 0;
    while let Some(one) = tied.get(reached).cloned() {
        let near = |other: &mut Vec<&str>| other.iter().any(|scope| one.contains(scope));
        tied.extend(open.extract_if(.., near));
        reached += 1;
    }
    tied
}

/// The best of the smallest sets that have a scope of each.
fn smallest(sets: &[Vec<&'static str>]) -> Vec<&'static str> {
    let mut search = Search {
        sets,
        chosen: Vec::new(),
        best: None,
    };
    search.go_on();
    search.best.map(|(_, chosen)| chosen).unwrap_or_default()
}

/// How many scopes, how many that change something, how far down in the lists they stand,
/// and their names: the least is the best, and no two sets are equal in all of it.
type Cost = (usize, usize, usize, Vec<&'static str>);

struct Search<'a> {
    sets: &'a [Vec<&'static str>],
    chosen: Vec<&'static str>,
    best: Option<(Cost, Vec<&'static str>)>,
}

impl Search<'_> {
    fn go_on(&mut self) {
        let enough = self.best.as_ref().map(|((size, ..), _)| *size);
        let open = |set: &&Vec<&'static str>| !contains_any(set, &self.chosen);
        let Some(set) = self.sets.iter().find(open) else {
            let cost = self.cost();
            if self.best.as_ref().is_none_or(|(best, _)| cost < *best) {
                self.best = Some((cost, self.chosen.clone()));
            }
            return;
        };
        if enough.is_some_and(|size| self.chosen.len() >= size) {
            return;
        }
        for scope in set {
            self.chosen.push(scope);
            self.go_on();
            self.chosen.pop();
        }
    }

    fn cost(&self) -> Cost {
        let changes = |scope: &&&str| !scope.starts_with("read:");
        let place = |set: &Vec<&str>| set.iter().position(|scope| self.chosen.contains(scope));
        let mut names = self.chosen.clone();
        names.sort_unstable();
        (
            self.chosen.len(),
            self.chosen.iter().filter(changes).count(),
            self.sets.iter().filter_map(place).sum(),
            names,
        )
    }
}

fn contains_any(set: &[&str], chosen: &[&str]) -> bool {
    set.iter().any(|scope| chosen.contains(scope))
}

#[cfg(test)]
mod tests;
