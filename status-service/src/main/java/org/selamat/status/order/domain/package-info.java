/**
 * Home surveillance orders: issued as the status calls for them, released by the clock, revoked when they should never have
 * been.
 */
package org.selamat.status.order.domain;
