/** The one sender: accepts requests, decides, renders and hands over to a provider. */
package org.selamat.identity.notification.application;
