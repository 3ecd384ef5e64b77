using System.Net;
using System.Net.Http.Headers;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Builds the request of a try. A request can be sent once only.</summary>
/// <remarks>Always a form: some methods do not read JSON and then answer as if nothing had been said.</remarks>
internal sealed class SlackRequests(SlackAccess access)
{
    /// <summary>Who we are, also in the handshake of the socket.</summary>
    public static readonly string Agent =
        $"PyPrepBot/{typeof(SlackRequests).Assembly.GetName().Version!.ToString(3)} (https://github.com/pyprepbot/pyprepbot)";

    private static readonly MediaTypeHeaderValue Form = new("application/x-www-form-urlencoded", "utf-8");
    private readonly string _root = access.BaseUrl.AbsoluteUri.TrimEnd('/') + "/";
    private readonly AuthenticationHeaderValue _bearer = new("Bearer", access.Token);

    public HttpRequestMessage Build(SlackMethod method, IReadOnlyList<KeyValuePair<string, string>> arguments)
    {
        var content = new FormUrlEncodedContent(arguments);
        content.Headers.ContentType = Form;
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_root + method.Name))
        {
            Content = content,
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        request.Headers.TryAddWithoutValidation("User-Agent", Agent);
        request.Headers.Authorization = _bearer;
        return request;
    }
}
