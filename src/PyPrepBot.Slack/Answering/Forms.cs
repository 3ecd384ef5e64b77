using PyPrepBot.Core.Chat;

namespace PyPrepBot.Slack.Answering;

/// <summary>Opens forms. Slack opens one within three seconds of what asked for it, or never.</summary>
internal sealed class Forms(Windows windows, PrivateReplies replies, Drawing drawing)
{
    public async Task OpenAsync(Turn turn, ModalReply form, CancellationToken cancellation)
    {
        var view = drawing.Form(turn, form.Modal);
        if (view is null)
        {
            await replies.SendAsync(turn, Reply.Ephemeral(SlackMessages.NotShown(turn.Interaction.DeliveryId)), cancellation);
        }
        else if (await windows.OpenAsync(turn, view, cancellation) is null)
        {
            await replies.SendAsync(turn, Reply.Ephemeral(SlackMessages.TooLate()), cancellation);
        }
    }
}
