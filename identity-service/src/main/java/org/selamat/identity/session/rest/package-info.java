/** The token endpoint, the published keys, and one's own devices. */
package org.selamat.identity.session.rest;
