/** Accounts, and the verified phone numbers and e-mail addresses that lead to them. */
package org.selamat.identity.account.domain;
