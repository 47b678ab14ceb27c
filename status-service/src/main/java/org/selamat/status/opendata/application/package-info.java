/** Publishing each day once it is over, revising what later turned out wrong, and noticing minutes of outage. */
package org.selamat.status.opendata.application;
