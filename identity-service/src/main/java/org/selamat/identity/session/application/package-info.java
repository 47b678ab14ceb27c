/** Turning a proof into tokens that are bound to a device key, renewing them, and ending sessions. */
package org.selamat.identity.session.application;
