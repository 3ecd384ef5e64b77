namespace PyPrepBot.Transport;

/// <summary>From where files are fetched and to where they are brought: a platform's own hosts, and nowhere else.</summary>
/// <remarks>An address that came with a message could otherwise lead to a neighbour of ours that trusts us.</remarks>
/// <param name="api">The root of the platform's API. Where it is on this machine, as in a rehearsal, files are there too.</param>
public sealed class TrustedHosts(Uri api, params IReadOnlyList<string> hosts)
{
    public bool Trust(Uri address) => address.IsAbsoluteUri && address.UserInfo.Length == 0 && (IsTheirs(address) || IsHere(address));

    private bool IsTheirs(Uri address) => address is { Scheme: "https", IsDefaultPort: true }
        && hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase);

    private bool IsHere(Uri address) => api.IsLoopback && address.Scheme == api.Scheme && address.Authority == api.Authority;
}
