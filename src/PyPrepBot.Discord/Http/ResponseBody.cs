using PyPrepBot.Core.Chat;
using PyPrepBot.Discord.Answering;

namespace PyPrepBot.Discord.Http;

/// <summary>A first answer as the body of the response to Discord's own request.</summary>
internal sealed class ResponseBody : IFirstAnswer
{
    // Accepted, with nothing to show: for what comes twice or is not for us.
    private static readonly WebAnswer Nothing = new(202, default);

    private readonly TaskCompletionSource<WebAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when there is something to respond with.</summary>
    public Task<WebAnswer> Answer => _answer.Task;

    /// <summary>A response is only JSON.</summary>
    public int MostFileBytes => 0;

    public Task<bool> SendAsync(Callback callback, CancellationToken cancellation) =>
        Task.FromResult(_answer.TrySetResult(new WebAnswer(200, callback.Json)));

    /// <summary>What the response is; an answer that comes later is told that nobody reads it any more.</summary>
    public WebAnswer Close()
    {
        _answer.TrySetResult(Nothing);
        return _answer.Task.Result;
    }
}
