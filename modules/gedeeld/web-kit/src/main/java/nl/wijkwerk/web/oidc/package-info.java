/**
 * Sign-on at the municipality's identity provider by OpenID Connect, after the NL GOV assurance
 * profile: code flow with PKCE, state and nonce, bearer tokens on the API, and signing off from
 * either side. Who somebody is comes from here; what somebody may do follows in kern.
 */
package nl.wijkwerk.web.oidc;
