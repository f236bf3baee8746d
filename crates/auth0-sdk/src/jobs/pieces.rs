//! Puts users together into files as large as the server takes them: each of them a whole
//! JSON array.

use bytes::Bytes;

use super::Users;
use crate::{Error, Result};

/// The largest file of an import, in bytes. The server takes 500 KB, which is read as
/// the smaller of the two things that it can mean.
pub const LARGEST_FILE: usize = 500_000;

/// One file, and how many users are in it.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub(super) file: Bytes,
    pub(super) users: u64,
}

/// Users on their way into files.
pub(super) struct Pieces {
    users: Option<Users>,
    /// The file that is being filled, without its last bracket.
    file: Vec<u8>,
    count: u64,
    /// How many users have come.
    came: usize,
}

impl Pieces {
    pub(super) fn new(users: Users) -> Self {
        Self {
            users: Some(users),
            file: Vec::new(),
            count: 0,
            came: 0,
        }
    }

    /// The next file; `None` when all users are in files. After an error there is one file
    /// more: of the users that came before it.
    pub(super) async fn next(&mut self) -> Result<Option<Piece>> {
        while let Some(users) = &mut self.users {
            let user = match users.next().await {
                Some(Ok(user)) => user,
                Some(Err(error)) => {
                    self.users = None;
                    return Err(error);
                }
                None => {
                    self.users = None;
                    break;
                }
            };
            self.came += 1;
            if let Err(error) = check_size(self.came, user.len()) {
                self.users = None;
                return Err(error);
            }
            // With a comma before it and the bracket after it.
            let full = self.file.len() + user.len() + 2 > LARGEST_FILE;
            let piece = if full { self.take() } else { None };
            self.file.push(if self.count == 0 { b'[' } else { b',' });
            self.file.extend_from_slice(&user);
            self.count += 1;
            if piece.is_some() {
                return Ok(piece);
            }
        }
        Ok(self.take())
    }

    fn take(&mut self) -> Option<Piece> {
        if self.count == 0 {
            return None;
        }
        let mut file = std::mem::take(&mut self.file);
        file.push(b']');
        let users = std::mem::take(&mut self.count);
        Some(Piece {
            file: file.into(),
            users,
        })
    }
}

/// Refuses a user who does not fit into a file even alone.
pub(super) fn check_size(number: usize, size: usize) -> Result<()> {
    if size + 2 <= LARGEST_FILE {
        return Ok(());
    }
    let text = format!(
        "user number {number} takes {size} bytes or more, and a file of an import takes \
         {LARGEST_FILE}: import this user with less metadata"
    );
    Err(Error::upload_too_large(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// A user who takes so many bytes.
    fn sized(size: usize) -> Value {
        json!({"name": "x".repeat(size - json!({"name": ""}).to_string().len())})
    }

    async fn split(sizes: &[usize]) -> (Vec<Piece>, Option<Error>) {
        let users: Vec<_> = sizes.iter().map(|size| sized(*size)).collect();
        let (mut pieces, mut all, mut failure) = (Pieces::new(Users::new(users)), Vec::new(), None);
        loop {
            match pieces.next().await {
                Ok(Some(piece)) => all.push(piece),
                Ok(None) => return (all, failure),
                Err(error) => failure = Some(error),
            }
        }
    }

    #[tokio::test]
    async fn files_are_filled_to_the_last_byte() {
        // Two brackets and a comma stand around two users.
        let half = (LARGEST_FILE - 3) / 2;
        let rest = LARGEST_FILE - 3 - half;
        let (pieces, failure) = split(&[half, rest, 20]).await;
        let sizes: Vec<_> = pieces.iter().map(|piece| piece.file.len()).collect();
        assert_eq!((sizes, failure.is_some()), (vec![LARGEST_FILE, 22], false));
        let (pieces, _) = split(&[half, rest + 1]).await;
        assert_eq!(pieces.len(), 2);
        let (pieces, _) = split(&[]).await;
        assert!(pieces.is_empty());
    }

    #[tokio::test]
    async fn a_user_alone_may_fill_a_file_and_no_more() {
        let (pieces, failure) = split(&[LARGEST_FILE - 2]).await;
        assert_eq!(
            (pieces[0].file.len(), failure.is_some()),
            (LARGEST_FILE, false)
        );
        let (pieces, failure) = split(&[20, LARGEST_FILE - 1, 20]).await;
        let error = failure.unwrap();
        assert!(error.is_upload_too_large() && error.to_string().contains("number 2"));
        assert_eq!(pieces.iter().map(|piece| piece.users).sum::<u64>(), 1);
    }

    proptest! {
        // Each case writes megabytes.
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn every_user_is_in_one_file_in_order(sizes in proptest::collection::vec(11usize..200_000, 0..12)) {
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            let (pieces, failure) = runtime.block_on(split(&sizes));
            prop_assert!(failure.is_none());
            let mut found = Vec::new();
            for piece in &pieces {
                prop_assert!(piece.file.len() <= LARGEST_FILE);
                let users: Vec<Value> = serde_json::from_slice(&piece.file).unwrap();
                prop_assert_eq!(users.len() as u64, piece.users);
                found.extend(users.iter().map(|user| user.to_string().len()));
            }
            prop_assert_eq!(found, sizes);
        }
    }
}
