using System.Collections.Concurrent;

namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Answers every request with the same bytes, and remembers what was asked with which authorization.</summary>
internal sealed class CountingHandler(byte[] answer) : HttpMessageHandler
{
    public ConcurrentQueue<(Uri Address, string? Authorization)> Asked { get; } = new();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Enqueue((request.RequestUri!, request.Headers.Authorization?.ToString()));
        return Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(answer) });
    }
}
