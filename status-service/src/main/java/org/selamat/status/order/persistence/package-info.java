/** Stores home orders. */
package org.selamat.status.order.persistence;
