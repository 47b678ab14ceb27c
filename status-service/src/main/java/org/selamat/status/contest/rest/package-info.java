/** One tap for a person, and the numbers for everybody. */
package org.selamat.status.contest.rest;
