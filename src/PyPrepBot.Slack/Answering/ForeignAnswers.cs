using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Reading;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers somebody who used a control of another version of the bot.</summary>
internal sealed class ForeignAnswers(ResponseUrls urls, CommandNames names, TimeProvider time)
{
    public async Task AnswerAsync(AnswerWays ways, IAcknowledgement acknowledgement, CancellationToken cancellation)
    {
        var words = SlackMessages.Foreign(names.Hub);
        if (ways.ResponseUrl is { } address)
        {
            await acknowledgement.SendAsync(json: null, cancellation);
            var body = BlockKitRenderer.Render(words);
            await urls.SendAsync(
                new AnswerUrl(address, time.GetUtcNow()),
                new ResponseBody("ephemeral", body.Text, body.Blocks) { ReplaceOriginal = false },
                cancellation);
            return;
        }

        // A form that was sent can be turned into the words; a control of a window ignores what comes with the acknowledgement.
        var view = ViewRenderer.Card(words, ViewOrigin.Nowhere);
        await acknowledgement.SendAsync(Drawing.Json(new ViewAnswer("update") { View = view }), cancellation);
    }
}
