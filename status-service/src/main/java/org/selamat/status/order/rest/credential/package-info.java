/** Orders as signed credentials: shown by their person, verified by anybody, revoked by a list. */
package org.selamat.status.order.rest.credential;
