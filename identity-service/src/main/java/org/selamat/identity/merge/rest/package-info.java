/** The staff's door to merges. */
package org.selamat.identity.merge.rest;
