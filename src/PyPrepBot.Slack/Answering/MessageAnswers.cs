using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers what was done with a message: a control of ours, or an entry of its menu.</summary>
internal sealed class MessageAnswers(CardWindows cards, Forms forms, PrivateReplies replies) : IAnswers
{
    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        await turn.AcknowledgeAsync(cancellation);
        if (turn.Card == CardUse.Opens)
        {
            await cards.ShowAsync(turn, cancellation);
            return;
        }

        var reply = await turn.Work;
        if (reply is ModalReply form)
        {
            await forms.OpenAsync(turn, form, cancellation);
            return;
        }

        await replies.SendAsync(turn, reply, cancellation);
    }
}
