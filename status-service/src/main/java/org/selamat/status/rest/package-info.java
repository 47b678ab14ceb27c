/**
 * What all of this service's doors share: the OpenAPI frame, the table of problems, and how documents and persons are written.
 */
package org.selamat.status.rest;
