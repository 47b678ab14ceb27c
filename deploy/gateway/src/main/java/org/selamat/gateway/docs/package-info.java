/**
 * The documentation page: the API documents of the five services, by audience, without scripts and without anything from
 * elsewhere.
 */
package org.selamat.gateway.docs;
