using Microsoft.AspNetCore.Http;

namespace PyPrepBot.Simulators.Slack.Api;

/// <summary>A call as it came.</summary>
internal sealed record ApiRequest(string HttpMethod, string Method, string? ContentType, string Authorization)
{
    public IReadOnlyDictionary<string, string> Form { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Repeated { get; init; } = [];

    public bool HasQuery { get; init; }

    public bool IsForm => ContentType?.Split(';')[0].Trim() is "application/x-www-form-urlencoded" || (ContentType is null && Form.Count == 0);

    public string? Bearer => Authorization.StartsWith("Bearer ", StringComparison.Ordinal) ? Authorization["Bearer ".Length..] : null;

    public static async Task<ApiRequest> ReadAsync(HttpRequest request, string method, CancellationToken cancellation)
    {
        var read = new ApiRequest(request.Method, method, request.ContentType, request.Headers.Authorization.ToString())
        {
            HasQuery = request.QueryString.HasValue,
        };
        if (!request.HasFormContentType)
            return read;
        var form = await request.ReadFormAsync(cancellation);
        return read with
        {
            Form = form.ToDictionary(field => field.Key, field => field.Value[0] ?? ""),
            Repeated = [.. form.Where(field => field.Value.Count > 1).Select(field => field.Key)],
        };
    }
}
