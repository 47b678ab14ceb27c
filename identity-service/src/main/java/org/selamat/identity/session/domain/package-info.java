/** Device sessions, the authorization codes that open them, and their rotating refresh tokens. */
package org.selamat.identity.session.domain;
