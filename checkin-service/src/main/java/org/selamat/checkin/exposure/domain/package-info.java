/** Who was where a confirmed case was, at the same time: pure functions over stays, with the policy as data. */
package org.selamat.checkin.exposure.domain;
