using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers a slash command: in a window, in its acknowledgement, or later by the address that came along.</summary>
internal sealed class CommandAnswers(CardWindows cards, Forms forms, PrivateReplies replies, Drawing drawing, TimeProvider time) : IAnswers
{
    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        if (turn.Card == CardUse.Opens)
        {
            await cards.ShowAsync(turn, cancellation);
            return;
        }

        if (!await Deadline.IsMetAsync(turn, Deadline.Answer, time, cancellation))
        {
            await turn.AcknowledgeAsync(cancellation);
        }

        switch (await turn.Work)
        {
            case ModalReply form:
                await turn.AcknowledgeAsync(cancellation);
                await forms.OpenAsync(turn, form, cancellation);
                break;
            case var reply:
                await SayAsync(turn, reply as MessageReply ?? (MessageReply)Reply.Ephemeral(drawing.WordsOf(turn, reply)), cancellation);
                break;
        }
    }

    private async Task SayAsync(Turn turn, MessageReply reply, CancellationToken cancellation)
    {
        if (!await turn.Acknowledgement.SendAsync(Drawing.Json(drawing.Response(turn, reply, replaces: null)), cancellation))
        {
            await replies.SendAsync(turn, reply, cancellation);
        }
    }
}
