using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Answering;

/// <summary>Shows a private card in a window, which opens in time whatever the card is waiting for.</summary>
internal sealed class CardWindows(Windows windows, PrivateReplies replies, Drawing drawing, TimeProvider time)
{
    public async Task ShowAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Ways.TriggerId is null || await Deadline.IsMetAsync(turn, Deadline.Window, time, cancellation))
        {
            await ShowAsync(turn, await turn.Work, cancellation);
            return;
        }

        await turn.AcknowledgeAsync(cancellation);
        var window = await windows.OpenAsync(turn, ViewRenderer.Loading(turn.Origin), cancellation);
        var reply = await turn.Work;
        if (window is null || !await windows.UpdateAsync(turn, window, hash: null, drawing.Card(turn, reply), cancellation))
        {
            await replies.SendAsync(turn, reply, cancellation);
        }
    }

    private async Task ShowAsync(Turn turn, Reply reply, CancellationToken cancellation)
    {
        if (reply is MessageReply plain && !HasControls(plain.Message))
        {
            // A sentence that is only read needs no window, and a command takes it with its acknowledgement.
            var json = Drawing.Json(drawing.Response(turn, plain, replaces: null));
            if (turn.Interaction is not SlashCommand || !await turn.Acknowledgement.SendAsync(json, cancellation))
            {
                await turn.AcknowledgeAsync(cancellation);
                await replies.SendAsync(turn, plain, cancellation);
            }

            return;
        }

        await turn.AcknowledgeAsync(cancellation);

        // The same card works as a message, where no window opens any more.
        if (await windows.OpenAsync(turn, drawing.Card(turn, reply), cancellation) is null)
        {
            await replies.SendAsync(turn, reply, cancellation);
        }
    }

    private static bool HasControls(ChatMessage message) => message.Blocks.Any(block => block is ButtonRow or SelectMenu);
}
