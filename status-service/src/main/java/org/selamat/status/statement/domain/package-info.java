/** What a phone may show of a status, for how long, and proof that it was told so. */
package org.selamat.status.statement.domain;
