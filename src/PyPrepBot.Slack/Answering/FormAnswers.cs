using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol.Outgoing;
using PyPrepBot.Slack.Rendering;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers a form that was sent. What becomes of its window is said with the acknowledgement, and in no other way.</summary>
/// <remarks>https://docs.slack.dev/surfaces/modals#handling_submissions</remarks>
internal sealed class FormAnswers(Windows windows, PrivateReplies replies, Drawing drawing, TimeProvider time) : IAnswers
{
    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (await Deadline.IsMetAsync(turn, Deadline.Answer, time, cancellation))
        {
            await AnswerAsync(turn, await turn.Work, cancellation);
            return;
        }

        await TurnIntoAsync(turn, ViewRenderer.Loading(turn.Origin), cancellation);
        var reply = await turn.Work;
        if (!await windows.UpdateAsync(turn, turn.Ways.ViewId!, hash: null, drawing.Card(turn, reply), cancellation))
        {
            await replies.SendAsync(turn, reply, cancellation);
        }
    }

    private async Task AnswerAsync(Turn turn, Reply reply, CancellationToken cancellation)
    {
        if (reply is FaultsReply faults)
        {
            await turn.Acknowledgement.SendAsync(Drawing.Json(new ViewAnswer("errors") { Errors = faults.Faults }), cancellation);
            return;
        }

        if (reply is ModalReply { Modal: var next } && drawing.Form(turn, next) is { } form)
        {
            await TurnIntoAsync(turn, form, cancellation);
            return;
        }

        var card = drawing.Card(turn, reply);
        if (IsForTheCardBelow(turn, reply) && await windows.UpdateAsync(turn, turn.Ways.ViewBelow!, hash: null, card, cancellation))
        {
            // Without an answer the form closes, and what lies below it is seen.
            await turn.AcknowledgeAsync(cancellation);
            return;
        }

        if (!await TurnIntoAsync(turn, card, cancellation))
        {
            await replies.SendAsync(turn, reply, cancellation);
        }
    }

    private static bool IsForTheCardBelow(Turn turn, Reply reply) =>
        turn.Ways.ViewBelow is not null && (turn.Card == CardUse.Replaces || reply is MessageReply { UpdatesOriginal: true });

    private static Task<bool> TurnIntoAsync(Turn turn, ViewBody view, CancellationToken cancellation) =>
        turn.Acknowledgement.SendAsync(Drawing.Json(new ViewAnswer("update") { View = view }), cancellation);
}
