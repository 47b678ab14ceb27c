/** Shows people their orders. */
package org.selamat.status.order.rest;
