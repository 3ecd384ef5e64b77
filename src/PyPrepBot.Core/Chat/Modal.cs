namespace PyPrepBot.Core.Chat;

/// <summary>A form.</summary>
/// <param name="Title">At most 45 characters on Discord and 24 on Slack; a renderer cuts it.</param>
/// <param name="Intro">Read before the fields; on a platform whose forms show no text it is left out, so fields must stand alone.</param>
public sealed record Modal(ActionId Action, string Title, IReadOnlyList<Block> Intro, IReadOnlyList<ModalField> Fields);
