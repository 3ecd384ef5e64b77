namespace PyPrepBot.Core.Chat;

/// <summary>One thing a form asks for.</summary>
/// <param name="Id">By which <see cref="ModalSubmit.Fields"/> holds what was given.</param>
public abstract record ModalField(string Id, string Label);
