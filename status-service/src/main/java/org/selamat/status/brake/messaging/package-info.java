/** Tells operators and other services that the brake engaged, was released or was weakened. */
package org.selamat.status.brake.messaging;
