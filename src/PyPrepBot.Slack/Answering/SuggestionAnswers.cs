using System.Text.Json;
using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers somebody who is typing. A failure has no place to be told in: an empty list is the polite answer to it.</summary>
internal sealed class SuggestionAnswers(TimeProvider time) : IAnswers
{
    private static readonly OptionsBody None = new([]);

    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        var isReady = await Deadline.IsMetAsync(turn, Deadline.Answer, time, cancellation);
        var options = isReady && await turn.Work is ChoicesReply choices ? ChoicesRenderer.Render(choices) : None;
        await turn.Acknowledgement.SendAsync(JsonSerializer.Serialize(options, OutgoingJson.Default.OptionsBody), cancellation);
    }
}
