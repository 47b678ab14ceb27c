/** Tells the other services which sessions have ended. */
package org.selamat.identity.session.messaging;
