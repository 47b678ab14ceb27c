/**
 * A person says that an order is wrong: since when, until when somebody has to answer, what is suspended meanwhile, and how it
 * ended.
 */
package org.selamat.status.contest.domain;
