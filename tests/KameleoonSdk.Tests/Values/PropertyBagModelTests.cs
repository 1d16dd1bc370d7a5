using CsCheck;

namespace KameleoonSdk.Tests.Values;

/// <summary>Any sequence of operations on a bag does what it does on a plain list of pairs.</summary>
public class PropertyBagModelTests
{
    // Few keys, so that they meet; many operations, so that bags grow beyond what is searched one by one.
    private static readonly Gen<string> Key = Gen.OneOf(Gen.Int[0, 8], Gen.Int[0, 100]).Select(n => $"key{n}");

    [Fact]
    public void Bag_behaves_like_a_list_of_pairs()
    {
        Gen<(int Operation, string Key, int Value)> operation = Gen.Select(Gen.Int[0, 9], Key, Gen.Int[0, 1000]);
        operation.Array[0, 200].Sample(
            operations =>
            {
                PropertyBag bag = new();
                List<(string Key, int Value)> model = [];
                foreach ((int kind, string key, int value) in operations)
                {
                    bag = Apply(bag, model, kind, key, value);
                    Assert.Equal(model.Count, bag.Count);
                }

                Assert.Equal(model, bag.Select(m => (m.Key, (int)m.Value.GetInt64())));
                Assert.All(Enumerable.Range(0, 100), n => Assert.Equal(model.Exists(m => m.Key == $"key{n}"), bag.ContainsKey($"key{n}")));
            },
            iter: 500);
    }

    private static PropertyBag Apply(PropertyBag bag, List<(string Key, int Value)> model, int kind, string key, int value)
    {
        int at = model.FindIndex(m => m.Key == key);
        switch (kind)
        {
            case 0:
                Assert.Equal(at >= 0, bag.TryTake(key, out PropertyValue taken));
                Assert.Equal(at >= 0 ? model[at].Value : PropertyValue.Null, taken);
                Remove(model, at);
                return bag;
            case 1:
                Assert.Equal(at >= 0, bag.Remove(key));
                Remove(model, at);
                return bag;
            case 2 when at >= 0:
                _ = Assert.Throws<ArgumentException>(() => bag.Add(key, value));
                return bag;
            case 2:
                bag.Add(key, value);
                model.Add((key, value));
                return bag;
            case 3:
                Assert.Equal(at >= 0 ? model[at].Value : null, bag[key]?.GetInt64());
                return bag;
            case 4 when value < 50:
                bag.Clear();
                model.Clear();
                return bag;
            case 5:
                return bag.Clone();
            case 6:
                return PropertyBag.Parse(bag.ToString());
            default:
                bag[key] = value;
                if (at >= 0)
                {
                    model[at] = (key, value);
                }
                else
                {
                    model.Add((key, value));
                }

                return bag;
        }
    }

    private static void Remove(List<(string Key, int Value)> model, int at)
    {
        if (at >= 0)
        {
            model.RemoveAt(at);
        }
    }
}
