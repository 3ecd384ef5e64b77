namespace PyPrepBot.Discord.Protocol.Gateway;

/// <summary>Addresses come with and without a slash at the end, and always without the version.</summary>
internal static class GatewayAddress
{
    public static Uri For(Uri url) => new UriBuilder(url)
    {
        Path = url.AbsolutePath.TrimEnd('/') + "/",
        Query = "v=10&encoding=json",
    }.Uri;

    /// <summary>Where to resume. The token is sent there, so it has to be as private as where we came from.</summary>
    public static Uri? Resume(string? text, Uri origin) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == "wss" || url.Scheme == origin.Scheme) ? url : null;
}
