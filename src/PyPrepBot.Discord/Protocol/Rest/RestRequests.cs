using System.Net;
using System.Net.Http.Headers;

namespace PyPrepBot.Discord.Protocol.Rest;

/// <summary>Builds the request of a try. A request can be sent once only.</summary>
internal sealed class RestRequests(RestSettings settings)
{
    /// <summary>Who we are, also in the gateway's handshake. Without this form of name Cloudflare turns the bot away: code 40333.</summary>
    public static readonly string Agent =
        $"DiscordBot (https://github.com/pyprepbot/pyprepbot, {typeof(RestRequests).Assembly.GetName().Version!.ToString(3)})";

    private static readonly MediaTypeHeaderValue JsonType = new("application/json");
    private readonly string _root = settings.BaseUrl.AbsoluteUri.TrimEnd('/');
    private readonly AuthenticationHeaderValue _bot = new("Bot", settings.Token);

    public HttpRequestMessage Build(RestCall call)
    {
        var request = new HttpRequestMessage(call.Route.Method, new Uri(_root + call.Route.Path))
        {
            Content = Content(call),
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        // A call that has its secret in the path goes without, so that its 401 cannot be taken for a dead bot token.
        if (call.Route.HasBotToken)
            request.Headers.Authorization = _bot;

        return request;
    }

    private static HttpContent? Content(RestCall call)
    {
        HttpContent? json = null;
        if (call.Json is { } body)
        {
            json = new ReadOnlyMemoryContent(body);
            json.Headers.ContentType = JsonType;
        }

        return call.Files.Count == 0 ? json : RestForm.Of(json, call.Files);
    }
}
