/**
 * The anomaly brake across all sources: who was restricted lately and by whom, which source is stopped, what it keeps
 * back, and who may loosen it for a while.
 */
package org.selamat.status.brake.domain;
