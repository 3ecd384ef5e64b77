namespace PyPrepBot.Composition;

/// <summary>Addresses to which secrets are sent, or with which people are: private on the way, or of this machine.</summary>
internal static class WebRoots
{
    /// <exception cref="SettingsException">It is none.</exception>
    public static Uri Read(string key, string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address is { Query: "", Fragment: "", UserInfo: "" }
            ? address
            : throw new SettingsException(
                $"{key}: '{text}' cannot be used. Write https://…, or http://127.0.0.1:… for a simulator on this machine.");
}
