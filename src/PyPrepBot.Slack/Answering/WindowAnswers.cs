using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Answering;

/// <summary>Answers a control that stands in a window or in the Home tab.</summary>
internal sealed class WindowAnswers(Windows windows, CardWindows cards, Forms forms, PrivateReplies replies, Drawing drawing) : IAnswers
{
    public async Task AnswerAsync(Turn turn, CancellationToken cancellation)
    {
        await turn.AcknowledgeAsync(cancellation);
        if (turn.Ways.IsHome && turn.Card != CardUse.None)
        {
            await cards.ShowAsync(turn, cancellation);
            return;
        }

        var reply = await turn.Work;
        if (reply is ModalReply form)
        {
            await forms.OpenAsync(turn, form, cancellation);
        }
        else if (!await ShowAsync(turn, reply, cancellation))
        {
            await replies.SendAsync(turn, reply, cancellation);
        }
    }

    private async Task<bool> ShowAsync(Turn turn, Reply reply, CancellationToken cancellation)
    {
        var card = drawing.Card(turn, reply);
        var isForTheWindow = turn.Card != CardUse.None || reply is MessageReply { UpdatesOriginal: true };

        // Anything else is laid over it, so that the card below is still there afterwards.
        if ((turn.Ways.IsHome || !isForTheWindow) && await windows.OpenAsync(turn, card, cancellation) is not null)
        {
            return true;
        }

        return !turn.Ways.IsHome && await windows.UpdateAsync(turn, turn.Ways.ViewId!, turn.Ways.ViewHash, card, cancellation);
    }
}
