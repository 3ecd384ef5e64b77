using System.Net.Http.Headers;
using System.Text;

namespace PyPrepBot.Slack.Protocol.WebApi;

/// <summary>Asks Slack something once: for a check or an installation, beside the limits and repeats of the calls of a workspace.</summary>
internal sealed class SingleCall(SlackHttp http, SlackOptions options, TimeProvider time)
{
    private const string Granted = "x-oauth-scopes";

    /// <exception cref="SlackApiException">Slack refused the call and said why.</exception>
    /// <exception cref="SlackUnreachableException">There was no usable reply.</exception>
    public Task<SingleReply> AskAsync(
        SlackMethod method, string token, IReadOnlyList<KeyValuePair<string, string>> arguments, CancellationToken cancellation) =>
        SendAsync(method, new AuthenticationHeaderValue("Bearer", token), arguments, cancellation);

    /// <summary>The same as the app, which has no token but an id and a secret.</summary>
    public Task<SingleReply> AskAsAppAsync(
        SlackMethod method,
        (string Id, string Secret) app,
        IReadOnlyList<KeyValuePair<string, string>> arguments,
        CancellationToken cancellation) =>
        SendAsync(method, Basic(app.Id, app.Secret), arguments, cancellation);

    private async Task<SingleReply> SendAsync(
        SlackMethod method,
        AuthenticationHeaderValue authorization,
        IReadOnlyList<KeyValuePair<string, string>> arguments,
        CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(method.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        using var request = new SlackRequests(new SlackAccess(options.ApiBaseUrl, "")).Build(method, arguments);
        request.Headers.Authorization = authorization;
        try
        {
            using var response = await http.SendAsync(request, either.Token);
            var verdict = await ReplyReader.ReadAsync(method, response, time.GetUtcNow(), either.Token);
            return verdict.Reply is { } reply ? new SingleReply(reply, Scopes(response)) : throw verdict.Failure!;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw SlackUnreachableException.TooLate(method, wasSent: true);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw SlackUnreachableException.NotReached(method, fault);
        }
    }

    private static List<string>? Scopes(HttpResponseMessage response) =>
        response.Headers.TryGetValues(Granted, out var values)
            ? [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]
            : null;

    private static AuthenticationHeaderValue Basic(string id, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));
}
