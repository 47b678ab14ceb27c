/** Opens contests, and ends them when the order falls, when it runs out, or when a person looked and says no. */
package org.selamat.status.contest.application;
