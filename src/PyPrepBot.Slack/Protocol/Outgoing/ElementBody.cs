using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Outgoing;

/// <summary>Something to press, choose or fill in.</summary>
/// <param name="ActionId">Comes back with what was done; at most 255 characters, and once in a block.</param>
/// <remarks>https://docs.slack.dev/reference/block-kit/block-elements</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ButtonBody), "button")]
[JsonDerivedType(typeof(SelectBody), "static_select")]
[JsonDerivedType(typeof(MultiSelectBody), "multi_static_select")]
[JsonDerivedType(typeof(ExternalSelectBody), "external_select")]
[JsonDerivedType(typeof(RadioButtonsBody), "radio_buttons")]
[JsonDerivedType(typeof(CheckboxesBody), "checkboxes")]
[JsonDerivedType(typeof(TextInputBody), "plain_text_input")]
internal abstract record ElementBody(string ActionId);
