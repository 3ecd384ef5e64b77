using System.Text;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Answering;

namespace PyPrepBot.Slack.Http;

/// <summary>An acknowledgement as the response to Slack's own request.</summary>
internal sealed class ResponseBody : IAcknowledgement
{
    private readonly TaskCompletionSource<WebAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when there is something to respond with.</summary>
    public Task<WebAnswer> Answer => _answer.Task;

    public Task<bool> SendAsync(string? json, CancellationToken cancellation) =>
        Task.FromResult(_answer.TrySetResult(json is null ? SlackAnswers.Nothing : SlackAnswers.Json(Encoding.UTF8.GetBytes(json))));

    /// <summary>What the response is; an answer that comes later is told that nobody reads it any more.</summary>
    public WebAnswer Close()
    {
        _answer.TrySetResult(SlackAnswers.Nothing);
        return _answer.Task.Result;
    }
}
