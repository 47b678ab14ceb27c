/** Publishes the public key that confirmations and webhooks verify with. */
package org.selamat.status.signing.rest;
