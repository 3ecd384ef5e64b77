using PyPrepBot.Core.Chat;
using PyPrepBot.Slack.Protocol;
using PyPrepBot.Slack.Reading;

namespace PyPrepBot.Slack.Answering;

/// <summary>One interaction on its way to its answer.</summary>
/// <param name="Work">The reply, as soon as it is there.</param>
internal sealed record Turn(
    Interaction Interaction, AnswerWays Ways, Route? Route, IAcknowledgement Acknowledgement, Task<Reply> Work)
{
    public AnswerUrl? Url { get; } =
        Ways.ResponseUrl is { } address ? new AnswerUrl(address, Interaction.ReceivedAt) : null;

    public CardUse Card => Route?.Card ?? CardUse.None;

    public string Space => Interaction.Channel.Space;

    /// <summary>Between the person and the bot alone.</summary>
    public bool IsDirect => Interaction.Channel.Id.StartsWith('D') || HasNoChannel;

    /// <summary>It happened in no channel: the Home tab, or an entry of the menu.</summary>
    public bool HasNoChannel => Interaction.Channel.Id == Interaction.User.Id;

    /// <summary>Where windows that open because of it belong.</summary>
    public ViewOrigin Origin => new(HasNoChannel ? null : Interaction.Channel.Id, Ways.Thread, Ways.Message);

    /// <summary>The message whose control was used is for this person alone, so an answer may take its place.</summary>
    public bool HasPrivateOriginal => Ways.IsEphemeral || (IsDirect && Ways.Message is not null);

    public Task<bool> AcknowledgeAsync(CancellationToken cancellation) => Acknowledgement.SendAsync(json: null, cancellation);

    public override string ToString() => $"{Interaction.GetType().Name} {Interaction.DeliveryId}";
}
