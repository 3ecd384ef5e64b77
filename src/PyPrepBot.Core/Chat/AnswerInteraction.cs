namespace PyPrepBot.Core.Chat;

/// <summary>What an adapter calls with each interaction it read; it never throws but for cancellation.</summary>
public delegate Task<Reply> AnswerInteraction(Interaction interaction, CancellationToken cancellation);
